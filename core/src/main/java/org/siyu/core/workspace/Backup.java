package org.siyu.core.workspace;

import java.nio.file.Path;
import java.time.LocalDateTime;

/// A copy of a workspace: one file.
///
/// @param bytes its size
/// @param isVerified whether it was reopened and read after it was made; only the copy of a damaged
///   workspace is not
public record Backup(
    Path file, BackupReason reason, LocalDateTime madeAt, long bytes, boolean isVerified) {}
