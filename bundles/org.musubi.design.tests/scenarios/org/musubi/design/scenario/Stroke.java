package org.musubi.design.scenario;

/** Kinds of lines and outlines. */
public enum Stroke {
  SOLID, DASH, DOT, DASH_DOT
}
