package org.siyu.core.content;

import org.siyu.core.shared.Code;

/// The lists that a team edits.
public enum ChoiceList implements Code {
  /// Where content is published: 企微社群, 朋友圈, 小程序 …
  CHANNEL,
  /// What it is: 图文, 海报, 直播 …
  FORM,
  /// How deep it goes: 轻, 中, 深.
  DEPTH,
  /// What kind of message it is: 干货, 促销, 互动, 品牌.
  KIND,
  /// The part of the day it is meant for, from one time to another.
  SLOT
}
