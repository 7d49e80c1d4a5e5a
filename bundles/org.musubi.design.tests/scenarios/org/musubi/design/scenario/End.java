package org.musubi.design.scenario;

/** The ends of an edge. */
public enum End {
  SOURCE, TARGET
}
