package org.siyu.core.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the words of one list in texts. Made once for a list, then for any number of texts and
/// from any thread; the time for a text is linear in its length and in what is found.
///
/// Before words are compared, width, case and traditional forms are made equal, and spaces,
/// zero-width characters, emoji and signs between characters are left out: 最　好 and 最😊好 are 最好.
/// Where findings overlap, the gravest stays, among equally grave ones the longest, then the first.
public final class WordChecker {
  private final WordList list;
  private final List<WordForm> forms = new ArrayList<>();
  private final List<WordContexts> allowed = new ArrayList<>();
  private final Map<WordExemption, WordContexts> exemptions = new EnumMap<>(WordExemption.class);
  private final WordAutomaton automaton;

  /// A place that one entry matches, in the characters of a [PlainText].
  private record Hit(WordEntry entry, int start, int end) {
    private static final Comparator<Hit> GRAVEST_FIRST =
        Comparator.comparing((Hit hit) -> hit.entry.severity())
            .thenComparing(hit -> hit.start - hit.end)
            .thenComparing(Hit::start)
            .thenComparing(hit -> hit.entry.id());
  }

  /// @throws org.siyu.core.shared.ProblemException with a [WordProblem] when a pattern or a context
  ///   cannot be read
  public WordChecker(WordList list) {
    this.list = list;
    list.exemptions().forEach((each, patterns) -> exemptions.put(each, WordContexts.of(patterns)));
    for (WordEntry entry : list.entries()) {
      forms.addAll(WordForm.of(allowed.size(), entry.pattern()));
      allowed.add(WordContexts.of(entry.allowed(), entry.pattern()));
    }
    this.automaton = new WordAutomaton(forms.stream().map(WordForm::anchor).toList());
  }

  public WordList list() {
    return list;
  }

  /// Checks against all entries, whatever trade they are for.
  public WordCheck check(String text) {
    return check(text, Set.of());
  }

  /// @param trades those of the team; entries for other trades only are passed over. Empty: none is
  ///   passed over
  public WordCheck check(String text, Set<WordIndustry> trades) {
    PlainText plain = PlainText.of(text);
    List<Hit> hits = new ArrayList<>();
    automaton.scan(plain, (form, end) -> take(plain, forms.get(form), end, trades, hits));
    List<WordFinding> findings = new ArrayList<>();
    for (Hit hit : withoutOverlaps(hits, plain.length())) {
      findings.add(new WordFinding(hit.entry, plain.start(hit.start), plain.end(hit.end - 1)));
    }
    return new WordCheck(list.version(), findings);
  }

  private void take(
      PlainText text, WordForm form, int anchorEnd, Set<WordIndustry> trades, List<Hit> hits) {
    WordEntry entry = list.entries().get(form.entry());
    if (!entry.isFor(trades)) {
      return;
    }
    int start = form.around().startOf(text, anchorEnd - form.anchor().length());
    int end = form.around().endOf(text, anchorEnd);
    if (start != WordSurroundings.NONE
        && end != WordSurroundings.NONE
        && !text.isInsideWord(start)
        && !text.isInsideWord(end)
        && !isAllowed(text, form.entry(), entry, start, end)) {
      hits.add(new Hit(entry, start, end));
    }
  }

  private boolean isAllowed(PlainText text, int index, WordEntry entry, int start, int end) {
    if (allowed.get(index).allow(text, start, end)) {
      return true;
    }
    for (WordExemption each : entry.exemptions()) {
      WordContexts contexts = exemptions.get(each);
      if (contexts != null && contexts.allow(text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static List<Hit> withoutOverlaps(List<Hit> hits, int length) {
    if (hits.isEmpty()) {
      return hits;
    }
    hits.sort(Hit.GRAVEST_FIRST);
    BitSet taken = new BitSet(length);
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      int next = taken.nextSetBit(hit.start);
      if (next < 0 || next >= hit.end) {
        taken.set(hit.start, hit.end);
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::start));
    return kept;
  }
}
