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
    this(
        new long[size],
        new long[size],
        new long[size],
        new int[size],
        channels,
        new Consent[size],
        new boolean[size]);
  }

  CustomerColumns(
      long[] idHigh,
      long[] idLow,
      long[] joined,
      int[] channel,
      List<String> channels,
      Consent[] consent,
      boolean[] allowsPersonalisedMarketing) {
    this.idHigh = idHigh;
    this.idLow = idLow;
    this.joined = joined;
    this.channel = channel;
    this.channels = channels;
    this.consent = consent;
    this.allowsPersonalisedMarketing = allowsPersonalisedMarketing;
  }
}
