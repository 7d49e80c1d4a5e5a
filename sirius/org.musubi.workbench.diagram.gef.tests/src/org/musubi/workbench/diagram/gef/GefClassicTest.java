package org.musubi.workbench.diagram.gef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The tests of this bundle run on GEF Classic, which the fragments made for GEF 3.2 do not disturb. */
class GefClassicTest {

  /** The fragments were made for versions below; the numbers of bundles and of releases differ. */
  private static final Version CLASSIC = new Version(3, 3, 0);

  private final Bundle gef = Platform.getBundle("org.eclipse.gef");

  @Test
  void theEditorIsWiredToGefClassic() throws ClassNotFoundException {
    Bundle editor = Platform.getBundle("org.musubi.workbench.diagram");
    Bundle used = FrameworkUtil.getBundle(editor.loadClass("org.eclipse.gef.GraphicalEditPart"));
    assertEquals(gef, used);
    assertTrue(used.getVersion().compareTo(CLASSIC) >= 0, () -> "GEF " + used.getVersion());
  }

  @Test
  void theFragmentThatTheEditorAsksForIsAttached() {
    List<String> fragments = Arrays.stream(Platform.getFragments(gef)).map(Bundle::getSymbolicName).toList();
    assertTrue(fragments.contains("org.musubi.platform.gef"), fragments::toString);
  }

  /** The packages of the fragment's two classes are split between it and the bundles that GEF requires. */
  @ParameterizedTest
  @CsvSource({"org.eclipse.jface.util.Util, org.eclipse.jface", "org.eclipse.jface.util.Policy, org.eclipse.jface",
      "org.eclipse.jface.util.TransferDropTargetListener, org.eclipse.jface",
      "org.eclipse.ui.internal.WorkbenchMessages, org.eclipse.ui.workbench"})
  void gefGetsTheClassesOfThePlatformFromThePlatform(String name, String home) throws ClassNotFoundException {
    assertEquals(home, FrameworkUtil.getBundle(gef.loadClass(name)).getSymbolicName());
  }

  @ParameterizedTest
  @CsvSource({"org.eclipse.jface.util.Assert, org.eclipse.jface",
      "org.eclipse.ui.internal.DragCursors, org.eclipse.ui.workbench"})
  void theClassesOfTheFragmentAreSeenByGefOnly(String name, String neighbour) throws ClassNotFoundException {
    assertEquals(gef, FrameworkUtil.getBundle(gef.loadClass(name)));
    for (String other : List.of(neighbour, "org.musubi.workbench.diagram")) {
      Bundle bundle = Platform.getBundle(other);
      assertThrows(ClassNotFoundException.class, () -> bundle.loadClass(name));
    }
  }
}
