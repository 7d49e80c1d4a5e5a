package org.musubi.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CorePackage;
import org.w3c.dom.Element;

class MusubiIconsTest {

  @Test
  void everyClassOfATreeHasAPictogramOfItsOwn() {
    List<String> without = MusubiPackages.classes()
        .filter(type -> !type.isAbstract())
        .filter(type -> !MusubiIcons.iconOf(type).getPath().endsWith("/" + type.getName() + ".svg"))
        .map(EClass::getName).toList();
    assertEquals(List.of(), without);
  }

  @Test
  void pictogramsAreDrawingsOf16Units() throws Exception {
    for (EClass type : MusubiPackages.classes().toList()) {
      URL icon = MusubiIcons.iconOf(type);
      try (InputStream in = icon.openStream()) {
        Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
        assertEquals("svg", svg.getTagName(), icon.toString());
        assertEquals("0 0 16 16", svg.getAttribute("viewBox"), icon.toString());
        assertTrue(svg.getElementsByTagName("*").getLength() > 0, icon + " is empty");
      }
    }
  }

  @Test
  void aClassWithoutPictogramTakesThatOfItsSuperclass() {
    EClass special = EcoreFactory.eINSTANCE.createEClass();
    special.setName("SpecialUnit");
    special.getESuperTypes().add(CorePackage.Literals.UNIT);
    assertEquals(MusubiIcons.iconOf(CorePackage.Literals.UNIT), MusubiIcons.iconOf(special));
    EClass stranger = EcoreFactory.eINSTANCE.createEClass();
    stranger.setName("Stranger");
    assertThrows(IllegalArgumentException.class, () -> MusubiIcons.iconOf(stranger));
  }
}
