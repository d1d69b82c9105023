/** A loopback server that answers from memory, in a process of its own. */
package io.openaisdk.benchmarks.server;
