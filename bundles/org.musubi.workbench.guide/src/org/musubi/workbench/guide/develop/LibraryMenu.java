package org.musubi.workbench.guide.develop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.musubi.development.exchange.ImportReport;
import org.musubi.development.exchange.LibraryFileException;
import org.musubi.development.exchange.LibraryForm;
import org.musubi.development.exchange.LibraryImport;
import org.musubi.development.exchange.LibraryWorkbook;
import org.musubi.development.exchange.RowProblem;
import org.musubi.development.library.Library;
import org.musubi.development.library.OwnEntries;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.workbench.guide.GuideContext;

/** The council's own purposes, targets and examples: make one, load and share them as a workbook. */
final class LibraryMenu {

  private static final int SHOWN_PROBLEMS = 12;
  private static final String SUFFIX = ".xlsx";

  private final GuideContext context;
  private final Button button;
  private final Supplier<Optional<ProjectTemplate>> selected;

  /** @param selected the example selected among the candidates */
  LibraryMenu(Composite parent, GuideContext context, Supplier<Optional<ProjectTemplate>> selected) {
    this.context = context;
    this.selected = selected;
    button = context.toolkit().createButton(parent, DevelopText.OWN_LIBRARY.text(), SWT.PUSH);
    button.setToolTipText(DevelopText.OWN_LIBRARY_TIP.text());
    Menu menu = new Menu(button);
    item(menu, DevelopText.ADD_TEMPLATE, () -> add(Catalogue::getProjectTemplates,
        CatalogueFactory.eINSTANCE.createProjectTemplate(), DevelopText.ADD_TEMPLATE));
    item(menu, DevelopText.ADAPT_TEMPLATE, this::adapt);
    item(menu, DevelopText.ADD_PURPOSE,
        () -> add(Catalogue::getPurposes, CatalogueFactory.eINSTANCE.createPurpose(), DevelopText.ADD_PURPOSE));
    item(menu, DevelopText.ADD_TARGET,
        () -> add(Catalogue::getTargets, CatalogueFactory.eINSTANCE.createTarget(), DevelopText.ADD_TARGET));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, DevelopText.LOAD_LIBRARY, this::load);
    item(menu, DevelopText.WRITE_FORM, this::writeForm);
    item(menu, DevelopText.SHARE_LIBRARY, this::share);
    button.addListener(SWT.Selection, event -> {
      menu.setLocation(button.toDisplay(0, button.getSize().y));
      menu.setVisible(true);
    });
    button.addListener(SWT.Dispose, event -> menu.dispose());
  }

  private static void item(Menu menu, DevelopText text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text.text());
    item.addListener(SWT.Selection, event -> action.run());
  }

  private <T extends ReferenceEntry> void add(Function<Catalogue, List<T>> place, T entry, DevelopText label) {
    if (context.change(label.text(), () -> OwnEntries.add(context.model(),
        place.apply(OwnEntries.catalogue(context.model())), entry))) {
      context.open(entry);
    }
  }

  private void adapt() {
    Optional<ProjectTemplate> original = selected.get();
    if (original.isEmpty()) {
      context.tell(DevelopText.SELECT_EXAMPLE.text());
      return;
    }
    ProjectTemplate[] copy = new ProjectTemplate[1];
    if (context.change(DevelopText.ADAPT_TEMPLATE.text(),
        () -> copy[0] = OwnEntries.adapt(context.model(), original.get()))) {
      context.open(copy[0]);
    }
  }

  private void load() {
    FileDialog dialog = dialog(SWT.OPEN, DevelopText.LOAD_LIBRARY);
    String file = dialog.open();
    if (file == null) {
      return;
    }
    try {
      load(Path.of(file));
    } catch (LibraryFileException e) {
      MessageDialog.openError(button.getShell(), DevelopText.LOAD_LIBRARY.text(), e.getLocalizedMessage());
    }
  }

  private void load(Path file) throws LibraryFileException {
    Library library = Library.of(context.model());
    LibraryForm form = LibraryForm.read(file, library);
    if (form.size() == 0) {
      MessageDialog.openInformation(button.getShell(), DevelopText.LOAD_LIBRARY.text(),
          DevelopText.NOTHING_LOADED.text(file.getFileName().toString()) + problems(form.problems()));
      return;
    }
    int answer = MessageDialog.open(MessageDialog.QUESTION, button.getShell(), DevelopText.LOAD_LIBRARY.text(),
        DevelopText.LOAD_QUESTION.text(String.valueOf(form.size())) + problems(form.problems()), SWT.NONE,
        DevelopText.LOAD_KEEPING.text(), DevelopText.LOAD_REPLACING.text(), IDialogConstants.CANCEL_LABEL);
    if (answer != 0 && answer != 1) {
      return;
    }
    ImportReport[] report = new ImportReport[1];
    if (context.change(DevelopText.LOAD_LIBRARY.text(),
        () -> report[0] = LibraryImport.apply(form, library, answer == 1))) {
      context.tell(DevelopText.LOADED.text(String.valueOf(report[0].added().size()),
          String.valueOf(report[0].replaced().size()), String.valueOf(report[0].kept().size()),
          String.valueOf(report[0].problems().size())));
    }
  }

  private static String problems(List<RowProblem> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    String shown = problems.stream().limit(SHOWN_PROBLEMS).map(RowProblem::message).collect(Collectors.joining("\n"));
    int rest = problems.size() - SHOWN_PROBLEMS;
    return "\n\n" + DevelopText.REFUSED_ROWS.text(String.valueOf(problems.size())) + "\n" + shown
        + (rest > 0 ? "\n" + DevelopText.AND_MORE.text(String.valueOf(rest)) : "");
  }

  private void writeForm() {
    save(DevelopText.WRITE_FORM, DevelopText.FORM_FILE, file -> {
      LibraryWorkbook.writeForm(Library.of(context.model()), file, true);
      context.tell(DevelopText.FORM_WRITTEN.text(file.toString()));
    });
  }

  private void share() {
    save(DevelopText.SHARE_LIBRARY, DevelopText.LIBRARY_FILE, file -> {
      int entries = LibraryWorkbook.writeOwn(Library.of(context.model()), file, true);
      context.tell(DevelopText.LIBRARY_WRITTEN.text(String.valueOf(entries), file.toString()));
    });
  }

  /** Writes a file. */
  private interface Writing {
    void to(Path file) throws LibraryFileException;
  }

  private void save(DevelopText title, DevelopText name, Writing writing) {
    FileDialog dialog = dialog(SWT.SAVE, title);
    dialog.setFileName(name.text() + SUFFIX);
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    try {
      writing.to(Path.of(chosen.endsWith(SUFFIX) ? chosen : chosen + SUFFIX));
    } catch (LibraryFileException e) {
      MessageDialog.openError(button.getShell(), title.text(), e.getLocalizedMessage());
    }
  }

  private FileDialog dialog(int style, DevelopText title) {
    FileDialog dialog = new FileDialog(button.getShell(), style | SWT.SHEET);
    dialog.setText(title.text());
    dialog.setFilterExtensions(new String[] {"*" + SUFFIX});
    return dialog;
  }
}
