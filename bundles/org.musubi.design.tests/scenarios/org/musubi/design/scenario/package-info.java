/**
 * What scenario tests of the diagrams and tables are written against, whatever runtime executes the specification. A
 * bundle that plays the scenarios adds this source folder to its own and has a class
 * {@code org.musubi.design.scenario.ThisRuntime}, a {@link org.musubi.design.scenario.SpecificationRuntime}.
 */
package org.musubi.design.scenario;
