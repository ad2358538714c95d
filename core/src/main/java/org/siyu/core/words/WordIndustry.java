package org.siyu.core.words;

import org.siyu.core.shared.Code;

/// A trade with rules of its own.
public enum WordIndustry implements Code {
  /// Ordinary food 普通食品.
  FOOD,
  /// Registered health food 保健食品.
  HEALTH_FOOD,
  /// Food and goods for infants 婴幼儿.
  INFANT,
  COSMETICS,
  /// Hospitals and clinics 医疗, with medical beauty.
  MEDICAL,
  /// Drugs and devices 药品、医疗器械.
  DRUG,
  EDUCATION,
  FINANCE,
  /// Real estate 房地产.
  PROPERTY,
  ALCOHOL,
  /// Seeds, pesticides, fodder 农资.
  FARMING,
  /// Recruiting partners and franchisees 招商加盟.
  FRANCHISE
}
