package org.musubi.validation.registry;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleContext;
import org.musubi.validation.RuleProvider;
import org.musubi.validation.Severity;

/** What {@code fragment.xml} contributes to the extension point. */
public final class ContributedRules {

  private ContributedRules() {
  }

  /** A rule that finds no fault. */
  abstract static class Quiet extends AbstractRule {

    Quiet(String id) {
      super(id, Severity.HINT, CouncilPackage.Literals.COUNCIL_MODEL);
    }

    @Override
    public void check(EObject subject, RuleContext context, Findings findings) {
      // no fault
    }
  }

  /** With all it needs. */
  public static final class Sound extends Quiet {
    public Sound() {
      super("EXA-01");
    }
  }

  /** With an id that is taken. */
  public static final class Taken extends Quiet {
    public Taken() {
      super("COR-01");
    }
  }

  /** Without texts. */
  public static final class Wordless extends Quiet {
    public Wordless() {
      super("EXA-99");
    }
  }

  /** With an id that is none. */
  public static final class Misnamed extends Quiet {
    public Misnamed() {
      super("example");
    }
  }

  /** Brings a rule by a provider. */
  public static final class Several implements RuleProvider {

    @Override
    public List<Rule> rules() {
      return List.of(new Quiet("EXA-02") { });
    }
  }
}
