package org.musubi.workbench.overview;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.css.swt.CSSSWTConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.Labels;

/** The widgets of the overview: what to do next, one card per step, the export. */
final class OverviewPage {

  private static final int FIRST_ADVICE = 3;
  private static final int ADVICE_PER_CARD = 3;
  private static final int MARGIN = 18;
  private static final int SPACING = 10;

  /** Style of titles that are links, in {@code css/dark.css}. */
  private static final String TITLE_STYLE = "musubi-title";

  private final ScrolledForm form;
  private final FormToolkit toolkit;
  private final IWorkbenchPartSite site;
  private final Consumer<Advice> follow;
  private final Consumer<Step> show;
  private final Images images;

  /**
   * @param follow does what an advice says
   * @param show shows the elements of a step in the explorer
   */
  OverviewPage(ScrolledForm form, FormToolkit toolkit, IWorkbenchPartSite site, Consumer<Advice> follow,
      Consumer<Step> show) {
    this.form = form;
    this.toolkit = toolkit;
    this.site = site;
    this.follow = follow;
    this.show = show;
    this.images = new Images(form);
    toolkit.decorateFormHeading(form.getForm());
    TableWrapLayout layout = new TableWrapLayout();
    layout.leftMargin = MARGIN;
    layout.rightMargin = MARGIN;
    layout.topMargin = MARGIN;
    layout.verticalSpacing = SPACING;
    form.getBody().setLayout(layout);
  }

  void show(CouncilModel model, List<StepState> states) {
    form.setRedraw(false);
    try {
      for (Control child : form.getBody().getChildren()) {
        child.dispose();
      }
      form.setText(Labels.of(model));
      form.setImage(images.of(model));
      toolkit.createLabel(form.getBody(), facts(model));
      createGuide();
      createNext(states);
      createCards(states);
      createExport();
      form.reflow(true);
    } finally {
      form.setRedraw(true);
    }
  }

  private static String facts(CouncilModel model) {
    String area = model.getArea() == null || model.getArea().getName() == null ? OverviewText.NO_AREA.text()
        : model.getArea().getParent() == null ? model.getArea().getName()
            : model.getArea().getParent().getName() + " " + model.getArea().getName();
    return OverviewText.HEADLINE_FACTS.text(MusubiLabels.of(model.getLevel()), area);
  }

  private void createNext(List<StepState> states) {
    title(OverviewText.SECTION_NEXT);
    List<Advice> first = states.stream().flatMap(state -> state.missing().stream().limit(1)).limit(FIRST_ADVICE)
        .toList();
    Composite list = toolkit.createComposite(form.getBody());
    GridLayoutFactory.fillDefaults().spacing(0, 6).extendedMargins(6, 0, 0, 0).applyTo(list);
    first.forEach(advice -> link(list, advice));
    if (first.isEmpty()) {
      toolkit.createLabel(list, OverviewText.NOTHING_MISSING.text());
    }
  }

  private void createCards(List<StepState> states) {
    title(OverviewText.SECTION_STEPS);
    Composite cards = toolkit.createComposite(form.getBody());
    cards.setLayout(new CardLayout());
    cards.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    states.forEach(state -> createCard(cards, state));
  }

  private void createCard(Composite parent, StepState state) {
    Composite card = toolkit.createComposite(parent, SWT.BORDER);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(8, 5).applyTo(card);
    toolkit.createLabel(card, "").setImage(images.of(state.step().icon()));
    Hyperlink name = toolkit.createHyperlink(card,
        OverviewText.STEP_TITLE.text(state.step().ordinal() + 1, state.step().title()), SWT.NONE);
    name.setUnderlined(false);
    name.setData(CSSSWTConstants.CSS_CLASS_NAME_KEY, TITLE_STYLE);
    name.setForeground(card.getForeground());
    name.setToolTipText(OverviewText.SHOW_IN_EXPLORER.text());
    name.addHyperlinkListener(new Activation(() -> show.accept(state.step())));
    name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
    Label sign = toolkit.createLabel(card, "");
    sign.setImage(images.of(icon(state)));
    sign.setToolTipText(progress(state).text());
    Label facts = toolkit.createLabel(card, state.facts().stream().collect(Collectors.joining("  ·  ")), SWT.WRAP);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(facts);
    state.missing().stream().limit(ADVICE_PER_CARD).forEach(advice -> GridDataFactory.fillDefaults().span(3, 1)
        .grab(true, false).applyTo(link(card, advice)));
    if (state.missing().size() > ADVICE_PER_CARD) {
      Label more = toolkit.createLabel(card, OverviewText.MORE.text(state.missing().size() - ADVICE_PER_CARD));
      GridDataFactory.fillDefaults().span(3, 1).applyTo(more);
    }
  }

  private void createGuide() {
    if (Commands.isHandled(site, Commands.GUIDE)) {
      Composite row = toolkit.createComposite(form.getBody());
      GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(row);
      Button guide = toolkit.createButton(row, OverviewText.GUIDE.text(), SWT.PUSH);
      guide.setImage(images.of(Icon.GUIDE));
      guide.addListener(SWT.Selection, event -> Commands.run(site, Commands.GUIDE));
      toolkit.createLabel(row, OverviewText.GUIDE_HINT.text());
    }
  }

  private void createExport() {
    Composite row = toolkit.createComposite(form.getBody());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).extendedMargins(0, 0, 8, 0).applyTo(row);
    Button export = toolkit.createButton(row, OverviewText.EXPORT.text(), SWT.PUSH);
    export.setImage(images.of(Icon.EXPORT));
    export.addListener(SWT.Selection, event -> Commands.run(site, Commands.EXPORT));
    toolkit.createLabel(row, OverviewText.EXPORT_HINT.text());
    if (Drawings.runtime().isPresent()) {
      Button draw = toolkit.createButton(row, OverviewText.DRAW.text(), SWT.PUSH);
      draw.setImage(images.of(Icon.DRAWING));
      GridDataFactory.fillDefaults().applyTo(draw);
      draw.addListener(SWT.Selection, event -> Commands.run(site, Commands.NEW_DRAWING));
      toolkit.createLabel(row, OverviewText.DRAW_HINT.text());
    }
  }

  private Hyperlink link(Composite parent, Advice advice) {
    Hyperlink link = toolkit.createHyperlink(parent, advice.sentence(), SWT.WRAP);
    link.addHyperlinkListener(new Activation(() -> follow.accept(advice)));
    return link;
  }

  private void title(OverviewText text) {
    Label title = toolkit.createLabel(form.getBody(), text.text());
    title.setFont(JFaceResources.getHeaderFont());
    title.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
  }

  private static Icon icon(StepState state) {
    return switch (state.progress()) {
      case OPEN -> Icon.STATE_OPEN;
      case PARTLY -> Icon.STATE_PARTLY;
      case DONE -> Icon.STATE_DONE;
    };
  }

  private static OverviewText progress(StepState state) {
    return switch (state.progress()) {
      case OPEN -> OverviewText.STATE_OPEN;
      case PARTLY -> OverviewText.STATE_PARTLY;
      case DONE -> OverviewText.STATE_DONE;
    };
  }

  private static final class Activation extends HyperlinkAdapter {

    private final Runnable action;

    Activation(Runnable action) {
      this.action = action;
    }

    @Override
    public void linkActivated(HyperlinkEvent event) {
      action.run();
    }
  }
}
