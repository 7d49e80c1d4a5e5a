package org.musubi.design.scenario;

/** Where something can be put: the diagram itself, or a node. */
public interface Place extends Shown {
}
