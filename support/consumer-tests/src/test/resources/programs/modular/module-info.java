module consumer.app {
    requires io.openaisdk;
}
