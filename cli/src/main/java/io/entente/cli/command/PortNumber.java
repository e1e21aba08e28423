package io.entente.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port from the command line, so that a wrong one is a matter of usage. */
final class PortNumber implements ITypeConverter<Integer> {

    private static final int HIGHEST = 65535;

    @Override
    public Integer convert(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as of numbers out of range.
        }
        throw new TypeConversionException(
                "\"" + text + "\" is no port: give a number from 1 to " + HIGHEST + ", or 0 for any free one");
    }
}
