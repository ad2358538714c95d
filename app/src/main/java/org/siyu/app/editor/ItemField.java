package org.siyu.app.editor;

import org.siyu.core.shared.Code;

/// What an item is made of, for what is wrong with it and for what somebody else has changed.
public enum ItemField implements Code {
  TITLE,
  BODY,
  GENERAL,
  CHANNEL,
  AUDIENCE,
  FILES,
  TRAITS,
  START,
  MINUTES,
  OWNER,
  REVIEWERS,
  CAMPAIGN
}
