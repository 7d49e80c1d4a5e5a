package org.musubi.viewpoint.load;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.musubi.viewpoint.specification.Environment;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.specification.SystemColor;
import org.musubi.viewpoint.specification.SystemColorsPalette;

/** The colours every specification may refer to as {@code environment:/viewpoint#//@systemColors/@entries[name='…']}. */
final class SystemColors {
  static final URI LOCATION = URI.createURI("environment:/viewpoint");

  /** Name and red, green, blue of each; the figures are those of the file format's environment. */
  private static final Object[][] COLORS = {
      {"white", 255, 255, 255}, {"black", 0, 0, 0}, {"blue", 114, 159, 207},
      {"chocolate", 233, 185, 110}, {"gray", 136, 136, 136}, {"green", 138, 226, 52},
      {"orange", 252, 175, 62}, {"purple", 173, 127, 168}, {"red", 239, 41, 41},
      {"yellow", 252, 233, 79}, {"light_blue", 194, 239, 255}, {"light_chocolate", 238, 201, 142},
      {"light_gray", 209, 209, 209}, {"light_green", 204, 242, 166}, {"light_orange", 253, 206, 137},
      {"light_purple", 217, 196, 215}, {"light_red", 246, 139, 139}, {"light_yellow", 255, 245, 181},
      {"dark_blue", 39, 76, 114}, {"dark_chocolate", 154, 103, 23}, {"dark_gray", 69, 69, 69},
      {"dark_green", 77, 137, 20}, {"dark_orange", 224, 133, 3}, {"dark_purple", 114, 73, 110},
      {"dark_red", 156, 12, 12}, {"dark_yellow", 214, 197, 66}};

  private SystemColors() {
  }

  /** A resource at {@link #LOCATION} with all system colours. */
  static Resource resource() {
    SystemColorsPalette palette = SpecificationFactory.eINSTANCE.createSystemColorsPalette();
    for (Object[] entry : COLORS) {
      SystemColor color = SpecificationFactory.eINSTANCE.createSystemColor();
      color.setName((String) entry[0]);
      color.setRed((Integer) entry[1]);
      color.setGreen((Integer) entry[2]);
      color.setBlue((Integer) entry[3]);
      palette.getEntries().add(color);
    }
    Environment environment = SpecificationFactory.eINSTANCE.createEnvironment();
    environment.setSystemColors(palette);
    Resource resource = new ResourceImpl(LOCATION);
    resource.getContents().add(environment);
    return resource;
  }
}
