package org.siyu.core.exchange;

/// Names an order among all shops.
///
/// @param source the shop system or profile that numbers the orders, for instance `taobao`
public record OrderKey(String source, String orderNo) {}
