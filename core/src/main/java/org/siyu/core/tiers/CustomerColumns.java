package org.siyu.core.tiers;

import java.util.List;

/// The columns of [Facts] that have one value a customer, sorted by id.
final class CustomerColumns {
  final long[] idHigh;
  final long[] idLow;

  /// Seconds, or [Facts#NEVER].
  final long[] joined;

  /// Index into `channels`, or -1.
  final int[] channel;

  final List<String> channels;
  final Consent[] consent;
  final boolean[] allowsPersonalisedMarketing;

  CustomerColumns(int size, List<String> channels) {
    this.idHigh = new long[size];
    this.idLow = new long[size];
    this.joined = new long[size];
    this.channel = new int[size];
    this.channels = channels;
    this.consent = new Consent[size];
    this.allowsPersonalisedMarketing = new boolean[size];
  }
}
