package org.musubi.model.edit;

import java.io.IOException;
import java.net.URL;

/** The bundle as the item providers know it: asked for the image of a class, it gives its pictogram. */
public final class MusubiEditBundle extends MusubiEditPlugin.Implementation {

  private static final String CLASSES = "full/obj16/";

  /** @param key of a class as generated item providers name it: {@code full/obj16/} and the name of the class */
  @Override
  protected Object doGetImage(String key) throws IOException {
    URL icon = key.startsWith(CLASSES) ? pictogram(key.substring(CLASSES.length())) : null;
    return icon != null ? icon : super.doGetImage(key);
  }

  private static URL pictogram(String type) {
    return MusubiEditBundle.class.getResource("/icons/" + type + ".svg");
  }
}
