package org.musubi.workbench.guide.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.musubi.workbench.guide.GuidePage;

/** A page as declared at the extension point. */
final class PageDescriptor {

  private final IConfigurationElement element;
  private final int order;

  PageDescriptor(IConfigurationElement element) {
    this.element = element;
    String declared = element.getAttribute("order");
    this.order = declared != null && declared.matches("\\d{1,6}") ? Integer.parseInt(declared) : Integer.MAX_VALUE;
  }

  String id() {
    return attribute("id");
  }

  String label() {
    return attribute("label");
  }

  /** What the page is for, one sentence. */
  String description() {
    return attribute("description");
  }

  /** What to do on the page, one or two sentences. */
  String hint() {
    return attribute("hint");
  }

  /** Places pages from left to right. */
  int order() {
    return order;
  }

  /** A step of the year's cycle; other pages can be used at any time. */
  boolean isStep() {
    return Boolean.parseBoolean(element.getAttribute("step"));
  }

  ImageDescriptor icon() {
    String path = element.getAttribute("icon");
    return path == null ? ImageDescriptor.getMissingImageDescriptor()
        : ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), path)
            .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }

  /** Makes the page; its bundle is started by that. */
  GuidePage make() throws CoreException {
    return (GuidePage) element.createExecutableExtension("class");
  }

  private String attribute(String name) {
    String value = element.getAttribute(name);
    return value == null ? "" : value;
  }
}
