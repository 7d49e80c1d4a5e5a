package org.musubi.workbench.diagram.runtime;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.musubi.viewpoint.view.ChangeRunner;
import org.musubi.workbench.session.CouncilSession;

/** Makes what is done in diagrams steps of the one history of the council. */
final class CouncilChangeRunner implements ChangeRunner {

  private final CouncilSession council;

  CouncilChangeRunner(CouncilSession council) {
    this.council = council;
  }

  @Override
  public <T> T run(String label, Supplier<T> change) {
    AtomicReference<T> result = new AtomicReference<>();
    council.change(label, () -> result.set(change.get()));
    return result.get();
  }
}
