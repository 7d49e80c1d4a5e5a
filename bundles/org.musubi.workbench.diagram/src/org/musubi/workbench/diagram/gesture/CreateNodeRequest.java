package org.musubi.workbench.diagram.gesture;

import org.eclipse.gef.requests.CreateRequest;
import org.musubi.viewpoint.specification.AbstractToolDescription;

/** Asks a container for a new node. */
public final class CreateNodeRequest extends CreateRequest {

  private final AbstractToolDescription tool;

  public CreateNodeRequest(AbstractToolDescription tool) {
    this.tool = tool;
  }

  public AbstractToolDescription tool() {
    return tool;
  }
}
