package org.siyu.storage.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system for H2 whose disk can run full.
public final class FullDisk extends FilePathWrapper {
  static final String SCHEME = "full";
  static final AtomicBoolean IS_FULL = new AtomicBoolean();

  static void register() {
    FilePath.register(new FullDisk());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel real = super.open(mode);
    return new FileBaseDefault() {
      @Override
      public long size() throws IOException {
        return real.size();
      }

      @Override
      public synchronized int read(ByteBuffer target, long position) throws IOException {
        return real.read(target, position);
      }

      @Override
      public synchronized int write(ByteBuffer source, long position) throws IOException {
        if (IS_FULL.get()) {
          throw new IOException("No space left on device");
        }
        return real.write(source, position);
      }

      @Override
      protected void implTruncate(long size) throws IOException {
        real.truncate(size);
      }

      @Override
      public void force(boolean metaData) throws IOException {
        real.force(metaData);
      }

      @Override
      public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
      }

      @Override
      protected void implCloseChannel() throws IOException {
        real.close();
      }
    };
  }
}
