package org.siyu.app.cli;

import picocli.CommandLine.IVersionProvider;

/// The version for `--version`, as the build has written it into the jar.
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"Siyu Workbench " + (version == null ? "(development)" : version)};
  }
}
