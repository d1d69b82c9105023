package io.openaisdk.spi.http;

/**
 * The number of connections that a transport has at one moment.
 *
 * @param leased the connections that carry an exchange
 * @param idle the connections that are kept for the next exchange
 * @param waiting the calls that wait because the maximum of connections is in use
 * @param most the maximum of connections open at once; 0 for no bound
 */
public record ConnectionCounts(int leased, int idle, int waiting, int most) {}
