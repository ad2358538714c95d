package org.siyu.app.tiers;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.theme.TierColours;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.StatTile;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.TierDistribution;

/// A tile for each tier: how many, which share of the customers and what they spent.
final class TierTiles {
  private static final double NARROWEST = 172;

  private final TiersViewModel.Shown shown;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final TierLinks links;
  private final KeepListBar keep;

  TierTiles(
      TiersViewModel.Shown shown, Desk desk, TierTexts texts, TierLinks links, KeepListBar keep) {
    this.shown = shown;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
    this.links = links;
    this.keep = keep;
  }

  Node row() {
    EvenRow row =
        new EvenRow(
            NARROWEST,
            shown.snapshot().tiers().tiers().stream().map(this::tile).toArray(Node[]::new));
    row.setId("tier-tiles");
    return row;
  }

  private StatTile tile(TierDistribution.Share share) {
    TierDistribution tiers = shown.snapshot().tiers();
    String name = texts.tier(shown.scheme(), share.tier());
    StatTile tile =
        new StatTile(name, formats.number(share.customers()))
            .note(
                messages.text("tiers.screen.tile", formats.percent(tiers.customerShare(share), 1)));
    tile.getChildren()
        .add(
            Controls.paragraph(
                messages.text(
                    "tiers.screen.tile.spend",
                    formats.shortMoney(share.spend()),
                    formats.percent(tiers.spendShare(share), 1)),
                "caption"));
    tile.getStyleClass().addAll("tier-edge", TierColours.styleClass(share.tier()));
    Button open =
        Controls.flat(
            Action.of(
                messages.text("tiers.screen.open-tier"),
                Feather.ARROW_RIGHT,
                () -> links.customersOfTier().accept(share.tier())));
    Button keepAs =
        Controls.iconButton(
            Action.of(
                messages.text("tiers.list.keep-as"),
                Feather.BOOKMARK,
                () ->
                    keep.ask(
                        shown.snapshot().id(),
                        new ListSource.InTier(share.tier()),
                        Optional.empty(),
                        name)));
    keepAs.setId("keep-" + share.tier());
    HBox actions = new HBox(4, open, Controls.spacer(), keepAs);
    actions.setAlignment(Pos.CENTER_LEFT);
    actions.getStyleClass().add("tile-actions");
    tile.getChildren().add(actions);
    return tile;
  }
}
