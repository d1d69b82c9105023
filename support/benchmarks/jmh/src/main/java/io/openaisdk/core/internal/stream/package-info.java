/** Measures what only the package of streams sees. */
package io.openaisdk.core.internal.stream;
