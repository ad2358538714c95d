package org.siyu.core.customers;

import org.siyu.core.shared.Code;

/// Natural keys of a person, strongest first: the order in which a file's row is matched.
public enum IdentityKind implements Code {
  /// WeCom external_userid; starts with `wo` or `wm`.
  WECOM_EXTERNAL_ID,
  /// WeChat unionid; missing for people added after 2022-06-20.
  UNION_ID,
  /// The shop's or the loyalty programme's number; also "Customer ID" of order files.
  MEMBERSHIP_NO,
  /// A full mainland or international number in digits, without country code 86.
  PHONE,
  /// A shop's member name (买家会员名), written `platform:name`; never the WeChat name.
  SHOP_ACCOUNT;

  /// A key as the disclosure shows it.
  public String shown(String value, Disclosure disclosure) {
    return disclosure.show(this == PHONE ? PersonalData.PHONE : PersonalData.ID, value);
  }
}
