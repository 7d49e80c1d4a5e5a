package org.musubi.workbench.checking;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.musubi.validation.Problem;
import org.musubi.validation.QuickFix;
import org.musubi.workbench.commands.Commands;

/** Offers the fixes of problems in menus and carries them out. */
public final class FixMenu {

  /** So many problems fit into a menu that people can still read. */
  private static final int MOST = 8;

  private FixMenu() {
  }

  /** Adds the fixes of problems to a menu, below the sentences they belong to when there are several. */
  public static void fill(IMenuManager menu, List<Problem> problems) {
    List<Problem> fixable = problems.stream().filter(problem -> !problem.fixes().isEmpty()).toList();
    for (Problem problem : fixable.subList(0, Math.min(MOST, fixable.size()))) {
      if (fixable.size() > 1) {
        menu.add(new Separator());
        Action sentence = sentence(problem.message());
        sentence.setImageDescriptor(Signs.descriptor(problem.severity()));
        menu.add(sentence);
      }
      for (QuickFix fix : problem.fixes()) {
        menu.add(new Action(escaped(fix.label())) {
          @Override
          public void run() {
            FixMenu.run(problem, fix);
          }
        });
      }
    }
    if (fixable.size() > MOST) {
      menu.add(new Separator());
      menu.add(sentence(CheckingText.MORE.text(fixable.size() - MOST)));
    }
  }

  private static Action sentence(String text) {
    Action sentence = new Action(escaped(text)) { };
    sentence.setEnabled(false);
    return sentence;
  }

  /** Shows the fixes beside what they are about, or says that there are none. */
  public static void popUp(QuickFixTarget target) {
    List<Problem> problems = target.problemsInQuestion();
    MenuManager manager = new MenuManager();
    fill(manager, problems);
    if (manager.getItems().length == 0) {
      manager.add(sentence((problems.isEmpty() ? CheckingText.NO_PROBLEM : CheckingText.NO_FIX).text()));
    }
    if (target.explainsElsewhere() && !problems.isEmpty()) {
      manager.add(new Separator());
      manager.add(new Action(CheckingText.EXPLAIN.text()) {
        @Override
        public void run() {
          Commands.run(PlatformUI.getWorkbench(), Commands.PROBLEMS);
        }
      });
    }
    Menu menu = manager.createContextMenu(target.anchor());
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(manager::dispose));
    menu.setLocation(target.place());
    menu.setVisible(true);
  }

  /** Puts a problem right; tells the user when that is not possible any more. */
  public static void run(Problem problem, QuickFix fix) {
    Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
        : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    try {
      if (!CouncilChecks.get().fix(problem, fix)) {
        MessageDialog.openInformation(shell, CheckingText.FIX_TITLE.text(), CheckingText.FIX_GONE.text());
      }
    } catch (RuntimeException failed) {
      ILog.of(FixMenu.class).error("Fix of " + problem.rule().id() + " failed", failed);
      MessageDialog.openError(shell, CheckingText.FIX_TITLE.text(),
          CheckingText.FIX_FAILED.text(fix.label(), problem.rule().id()));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
