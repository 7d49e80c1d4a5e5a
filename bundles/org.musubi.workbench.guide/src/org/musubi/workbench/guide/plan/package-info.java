/** The step "plan": roles, tasks, budget, targets, roadmap and alignment of mid-term and annual plan. */
package org.musubi.workbench.guide.plan;
