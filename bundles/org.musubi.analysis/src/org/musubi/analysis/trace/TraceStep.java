package org.musubi.analysis.trace;

import org.eclipse.emf.ecore.EObject;

/**
 * One step of a trace.
 *
 * @param origin what was there first
 * @param consequence what came of it
 * @param kind how
 */
public record TraceStep(EObject origin, EObject consequence, StepKind kind) {
}
