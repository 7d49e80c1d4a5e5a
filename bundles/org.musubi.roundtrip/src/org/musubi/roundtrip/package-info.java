/** Reads sheets back that others filled in: what they changed, what has changed here since, and what to do about it. */
package org.musubi.roundtrip;
