package org.siyu.app.experiment;

/// What the screen of experiments shows.
public enum ExperimentPage {
  LIST,
  EDITOR,
  READING
}
