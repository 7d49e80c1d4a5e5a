package org.musubi.viewpoint.view;

/** Outlines of nodes and containers. */
public enum Shape {
  RECTANGLE, ROUNDED_RECTANGLE, ELLIPSE, LOZENGE, DOT, NOTE, TRIANGLE, RING, STROKE, PARALLELOGRAM, IMAGE
}
