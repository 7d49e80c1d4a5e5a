package org.musubi.workbench.guide.develop;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.development.adoption.MeritChoice;
import org.musubi.development.adoption.PartnerDraft;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.Involvement;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The partners of a draft: who takes part, as what, doing what, gaining what. */
final class PartnerTable {

  private final DataTable<PartnerDraft> table;
  private final Runnable changed;

  PartnerTable(Composite parent, Runnable changed) {
    this.changed = changed;
    table = new DataTable<>(parent, SWT.SINGLE | SWT.CHECK, Function.identity());
    table.column(DevelopText.PARTNER.text(), SWT.LEFT, 28, draft -> Cell.of(draft.organization().getName()));
    table.column(DevelopText.INVOLVEMENT.text(), SWT.LEFT, 12,
        draft -> Cell.of(MusubiLabels.of(draft.involvement())),
        Editing.<PartnerDraft, Involvement>choice(PartnerDraft::included,
            draft -> Arrays.asList(Involvement.values()), MusubiLabels::of, PartnerDraft::involvement, this::involve));
    table.column(DevelopText.CONTRIBUTION.text(), SWT.LEFT, 34,
        draft -> Cell.of(draft.contribution()).withTooltip(draft.contribution()),
        Editing.<PartnerDraft>text(PartnerDraft::included, PartnerDraft::contribution,
            (draft, text) -> draft.setContribution(text.isEmpty() ? null : text)));
    table.column(DevelopText.MERIT.text(), SWT.LEFT, 36, draft -> Cell.of(merit(draft.merit())),
        Editing.<PartnerDraft, MeritChoice>choice(PartnerDraft::included, PartnerDraft::meritChoices,
            PartnerTable::merit, PartnerDraft::merit, PartnerDraft::setMerit));
    CheckboxTableViewer viewer = (CheckboxTableViewer) table.viewer();
    viewer.setCheckStateProvider(new ICheckStateProvider() {
      @Override
      public boolean isChecked(Object element) {
        return ((PartnerDraft) element).included();
      }

      @Override
      public boolean isGrayed(Object element) {
        return false;
      }
    });
    viewer.addCheckStateListener(event -> {
      ((PartnerDraft) event.getElement()).setIncluded(event.getChecked());
      changed.run();
    });
  }

  private void involve(PartnerDraft draft, Involvement involvement) {
    draft.setInvolvement(involvement);
    if (involvement == Involvement.LEAD) {
      // A project has one lead; who led before leads with it.
      table.rows().stream().filter(other -> other != draft && other.involvement() == Involvement.LEAD)
          .forEach(other -> other.setInvolvement(Involvement.CO_LEAD));
      table.viewer().refresh();
    }
    changed.run();
  }

  private static String merit(MeritChoice merit) {
    return merit == null ? "" : merit.isConfirmed() ? merit.text()
        : DevelopText.UNCONFIRMED.text(merit.text());
  }

  DataTable<PartnerDraft> data() {
    return table;
  }

  void show(List<PartnerDraft> partners) {
    table.setRows(partners);
  }
}
