/** What the annotated interfaces say, as plain values: the part that reading and writing share. */
package io.openaisdk.processor.description;
