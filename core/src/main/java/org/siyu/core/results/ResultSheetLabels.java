package org.siyu.core.results;

import java.util.Map;

/// The words of the template in one language.
///
/// @param title of the sheet
/// @param notes of the columns that need one
/// @param channels names by code
public record ResultSheetLabels(
    String title,
    Map<ResultColumn, String> headers,
    Map<ResultColumn, String> notes,
    Map<String, String> channels) {}
