package org.siyu.storage.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.team.MemberRole;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.Workspaces;
import org.siyu.core.workspace.sample.SampleData;
import org.siyu.core.workspace.sample.SampleSpec;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;

/// Workspaces as folders on disk.
public final class FileWorkspaces implements Workspaces {
  private final Clock clock;
  private final Ids ids;
  private final DiskSpace space;

  public FileWorkspaces(Clock clock, Ids ids) {
    this(clock, ids, DiskSpace.REAL);
  }

  FileWorkspaces(Clock clock, Ids ids, DiskSpace space) {
    this.clock = clock;
    this.ids = ids;
    this.space = space;
  }

  public static FileWorkspaces system() {
    return new FileWorkspaces(Clock.system(ZoneId.systemDefault()), Ids.system());
  }

  @Override
  public StoredWorkspace create(NewWorkspace wanted) {
    new WorkspaceMaking(clock, ids).make(wanted, false, store -> addOwner(store, wanted.owner()));
    return open(wanted.folder(), Monitor.NONE);
  }

  private void addOwner(Database database, String owner) {
    MemberRepository members = new JooqMemberRepository(database, clock);
    Member member = Member.fresh(ids.next(), owner, Set.of(MemberRole.OPS_MANAGER));
    members.save(member, owner);
    members.act(member.id());
  }

  @Override
  public StoredWorkspace createSample(NewWorkspace wanted, Monitor monitor) {
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    SampleData sample = SampleData.of(SampleSpec.upTo(now, wanted.language(), wanted.owner()));
    new WorkspaceMaking(clock, ids)
        .make(
            wanted,
            true,
            store ->
                new JooqSampleWriter(store, new JooqMemberRepository(store, clock))
                    .write(sample, monitor));
    return open(wanted.folder(), monitor);
  }

  @Override
  public StoredWorkspace open(Path folder, Monitor monitor) {
    return new WorkspaceOpening(clock, ids, space).open(folder, monitor);
  }

  @Override
  public void requestRaise(Path folder) {
    WorkspaceLock.requestRaise(folder.toAbsolutePath().normalize());
  }

  @Override
  public Restored restore(Path folder, Path backup, Monitor monitor) {
    return new WorkspaceRestore(clock, space).restore(folder, backup, monitor);
  }
}
