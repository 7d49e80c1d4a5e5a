package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.refresh.EdgeUnit.Work;
import org.musubi.viewpoint.view.ElementView;

/**
 * Computes anew, in slices of time, everything that depends on Java methods or derived features: an incremental refresh
 * cannot know how far those reach into the model.
 */
final class Settling {
  private enum Phase {
    NODES, EDGES, LOOKS, DONE
  }

  private final DiagramRefresher refresher;
  private Phase phase = Phase.NODES;
  private List<?> work;
  private int position;

  Settling(DiagramRefresher refresher) {
    this.refresher = refresher;
  }

  /** @return whether all is done */
  boolean run(long until) {
    do {
      if (work == null) {
        work = begin();
        position = 0;
      }
      if (position < work.size()) {
        step(work.get(position++));
      } else {
        refresher.flush();
        work = null;
        phase = Phase.values()[phase.ordinal() + 1];
      }
    } while (phase != Phase.DONE && System.nanoTime() - until < 0);
    refresher.flush();
    return phase == Phase.DONE;
  }

  private List<?> begin() {
    return switch (phase) {
      case NODES -> {
        refresher.tree().refreshRootElement(refresher.plan());
        yield refresher.tree().allSlots().stream().filter(slot -> slot.plan().isNearStructure()
            || slot.owner().view() == null && refresher.plan().root().isNear()).toList();
      }
      case EDGES -> {
        List<EdgeUnit> units = new ArrayList<>();
        for (EdgeFamily family : refresher.web().families()) {
          if (family.plan().candidates().isNear()) {
            family.setCandidatesOpen(true);
          }
          if (family.plan().isNearEnds()) {
            units.addAll(family.units().values());
          }
        }
        yield units;
      }
      case LOOKS -> {
        List<ElementView> views = new ArrayList<>();
        for (ElementView view : refresher.elements()) {
          if (refresher.plan().of(view.mapping()).isNearLook()) {
            views.add(view);
          }
        }
        yield views;
      }
      case DONE -> List.of();
    };
  }

  private void step(Object item) {
    switch (item) {
      case Slot slot -> refresher.tree().refresh(slot, true);
      case EdgeUnit unit -> {
        unit.family().demand(unit, Work.FIND);
        refresher.web().work();
      }
      case ElementView view -> refresher.restyle(view);
      default -> throw new IllegalStateException(String.valueOf(item));
    }
  }
}
