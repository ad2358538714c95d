package org.siyu.core.workspace.sample;

import java.util.List;
import java.util.Map;

/// The words of a sample in one language; all names are invented.
///
/// @param nicknameParts a nickname is one of the first and one of the second list
/// @param nameParts a real name is one of the first and one of the second list
/// @param nameGap what stands between the parts of a name
/// @param tags tags by group, in order
/// @param products names by [SampleProduct.PriceLevel], 14 each
/// @param babyBirthday name of the attribute
/// @param skinType name of the attribute
record SampleWords(
    List<List<String>> nicknameParts,
    List<List<String>> nameParts,
    String nameGap,
    List<String> members,
    List<String> regions,
    List<String> channels,
    Map<String, List<String>> tags,
    List<List<String>> products,
    List<String> shops,
    String babyBirthday,
    String skinType,
    List<String> skinTypes,
    List<String> consentSources,
    List<String> questions,
    List<String> leads,
    List<String> complaints,
    List<String> messages,
    List<String> notes) {}
