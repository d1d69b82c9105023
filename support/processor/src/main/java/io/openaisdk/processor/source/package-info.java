/** Writes Java: files with imports, types, comments. */
package io.openaisdk.processor.source;
