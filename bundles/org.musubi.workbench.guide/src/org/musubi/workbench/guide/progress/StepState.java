package org.musubi.workbench.guide.progress;

/** How far a step of the guide has come. */
public enum StepState { NOT_STARTED, IN_PROGRESS, DONE }
