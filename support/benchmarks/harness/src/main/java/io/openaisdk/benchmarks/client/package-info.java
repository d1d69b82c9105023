/** What runs inside the JVM of a client: the workloads, and what measures them. */
package io.openaisdk.benchmarks.client;
