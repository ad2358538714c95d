package org.siyu.core.exchange.planning;

import org.siyu.core.exchange.RowOrigin;

/// Somebody in the file who may be a stored customer: the masked phone, the real name and the
/// region agree. Nothing comes of it unless the user confirms it.
///
/// @param key names the proposal in [ImportOptions#confirmed()]; the same when planned again
/// @param origin the first row that names the person
/// @param name the real name, in both places
/// @param maskedPhone as the file has it
/// @param region in both places
/// @param customerNickname the stored customer's nickname, or ""
/// @param isConfirmed whether this plan takes them for one
public record MatchProposal(
    String key,
    RowOrigin origin,
    String name,
    String maskedPhone,
    String region,
    String customerNickname,
    boolean isConfirmed) {}
