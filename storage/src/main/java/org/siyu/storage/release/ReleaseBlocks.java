package org.siyu.storage.release;

import java.util.ArrayList;
import java.util.List;
import org.siyu.core.release.AudienceCount;
import org.siyu.core.release.ReleaseEntry;
import org.siyu.core.release.ReleaseSheet;
import org.siyu.core.release.ReleaseText;
import org.siyu.core.release.ReleaseWords;
import org.siyu.storage.print.PrintBlock;

/// Lays out what a printed release sheet says.
final class ReleaseBlocks {
  private static final int SHORT_HASH = 16;

  private final ReleaseWords words;
  private final List<PrintBlock> blocks = new ArrayList<>();

  private ReleaseBlocks(ReleaseWords words) {
    this.words = words;
  }

  static List<PrintBlock> of(ReleaseSheet sheet, ReleaseWords words) {
    ReleaseBlocks made = new ReleaseBlocks(words);
    made.head(sheet);
    sheet.entries().forEach(made::entry);
    return List.copyOf(made.blocks);
  }

  private String text(ReleaseText text, Object... arguments) {
    return words.text(text, arguments);
  }

  private List<String> fact(ReleaseText label, String value) {
    return List.of(text(label), value);
  }

  private void head(ReleaseSheet sheet) {
    blocks.add(new PrintBlock.Title(text(ReleaseText.TITLE)));
    blocks.add(
        new PrintBlock.Facts(
            List.of(
                fact(ReleaseText.WORKSPACE, sheet.workspace()),
                fact(ReleaseText.SUBJECT, ReleaseSubject.of(sheet, words)),
                fact(
                    ReleaseText.WRITTEN_LABEL,
                    text(
                        ReleaseText.WRITTEN_BY,
                        words.moment(sheet.writtenAt()),
                        sheet.writtenBy())),
                fact(ReleaseText.WORD_LIST, sheet.listVersion()),
                fact(
                    ReleaseText.TIERS_AS_OF,
                    sheet.tiersAsOf().map(words::moment).orElse(text(ReleaseText.NO_TIERS))))));
  }

  private void entry(ReleaseEntry entry) {
    blocks.add(
        new PrintBlock.Heading(
            words.moment(entry.item().plan().start()) + "  " + entry.item().content().title()));
    List<List<String>> facts = new ArrayList<>();
    facts.add(
        fact(
            ReleaseText.STATUS,
            words.status(entry.item()) + " · " + ReleaseSubject.released(entry, words)));
    facts.add(fact(ReleaseText.CHANNEL, words.channel(entry.item())));
    facts.add(fact(ReleaseText.OWNER, words.owner(entry.item())));
    facts.add(fact(ReleaseText.TEXT, entry.item().content().body()));
    facts.add(fact(ReleaseText.GENERAL, ReleaseSubject.general(entry, words)));
    String variables = words.variables(entry.item());
    if (!variables.isEmpty()) {
      facts.add(fact(ReleaseText.VARIABLES, variables));
    }
    String files = ReleaseSubject.files(entry);
    if (!files.isEmpty()) {
      facts.add(fact(ReleaseText.FILES_LABEL, files));
    }
    facts.add(fact(ReleaseText.AUDIENCE, words.audience(entry.item())));
    facts.add(
        List.of(
            text(ReleaseText.CONSENTS, words.moment(entry.audience().asOf())),
            consents(entry.audience())));
    facts.add(fact(ReleaseText.CAPS, ReleaseSubject.caps(entry, words)));
    facts.add(fact(ReleaseText.HASH, entry.item().content().hash()));
    blocks.add(new PrintBlock.Facts(facts));
    findings(entry);
    approvals(entry);
  }

  private String consents(AudienceCount count) {
    return String.join(
        " · ",
        text(ReleaseText.ADDRESSED) + " " + words.number(count.addressed()),
        text(ReleaseText.GRANTED) + " " + words.number(count.granted()),
        text(ReleaseText.UNANSWERED) + " " + words.number(count.unanswered()),
        text(ReleaseText.WITHDRAWN) + " " + words.number(count.withdrawn()),
        text(ReleaseText.REFUSED_PERSONALISED) + " " + words.number(count.refusedPersonalised()));
  }

  private void findings(ReleaseEntry entry) {
    if (entry.findings().isEmpty()) {
      blocks.add(
          new PrintBlock.Note(text(ReleaseText.WORD_CHECK) + ": " + text(ReleaseText.NO_FINDINGS)));
      return;
    }
    blocks.add(
        new PrintBlock.Table(
            List.of(12, 18, 40, 30),
            List.of(
                text(ReleaseText.SEVERITY),
                text(ReleaseText.FINDING),
                text(ReleaseText.REASON),
                text(ReleaseText.BASIS)),
            entry.findings().stream()
                .map(
                    finding ->
                        List.of(
                            words.severity(finding),
                            finding.in(entry.checked()),
                            words.reason(finding),
                            finding.entry().legalBasis()))
                .toList()));
    String overruled = ReleaseSubject.overruled(entry, words);
    if (!overruled.isEmpty()) {
      blocks.add(new PrintBlock.Note(text(ReleaseText.OVERRULED) + ": " + overruled));
    }
  }

  private void approvals(ReleaseEntry entry) {
    if (entry.approvals().isEmpty()) {
      blocks.add(
          new PrintBlock.Note(text(ReleaseText.APPROVALS) + ": " + text(ReleaseText.NO_APPROVALS)));
      return;
    }
    blocks.add(
        new PrintBlock.Table(
            List.of(20, 14, 22, 24, 20),
            List.of(
                text(ReleaseText.STEP),
                text(ReleaseText.WHO),
                text(ReleaseText.WHEN),
                text(ReleaseText.REMARK),
                text(ReleaseText.HASH)),
            entry.approvals().stream()
                .map(
                    step ->
                        List.of(
                            words.step(step),
                            step.memberName(),
                            words.moment(step.at()),
                            step.remark(),
                            step.contentHash().substring(0, SHORT_HASH)))
                .toList()));
  }
}
