package org.musubi.workbench.guide.dataimport;

import org.eclipse.core.expressions.PropertyTester;
import org.musubi.workbench.tree.Group;
import org.musubi.workbench.tree.GroupNode;

/** Tells the group of the explorer that holds the data, where importing is offered. */
public final class DataGroupTester extends PropertyTester {

  @Override
  public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
    return receiver instanceof GroupNode node && node.group() == Group.DATA;
  }
}
