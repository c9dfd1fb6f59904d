package org.singlewindow.interop;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.name.Names;
import com.google.inject.servlet.GuiceFilter;
import com.google.inject.servlet.GuiceServletContextListener;
import com.google.inject.util.Modules;
import jakarta.servlet.DispatcherType;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import network.oxalis.api.lang.OxalisTransmissionException;
import network.oxalis.api.outbound.MessageSender;
import network.oxalis.api.outbound.TransmissionRequest;
import network.oxalis.as4.inbound.As4InboundModule;
import network.oxalis.commons.guice.GuiceModuleLoader;
import network.oxalis.vefa.peppol.common.model.DocumentTypeIdentifier;
import network.oxalis.vefa.peppol.common.model.Endpoint;
import network.oxalis.vefa.peppol.common.model.Header;
import network.oxalis.vefa.peppol.common.model.ParticipantIdentifier;
import network.oxalis.vefa.peppol.common.model.ProcessIdentifier;
import network.oxalis.vefa.peppol.common.model.TransportProfile;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.DefaultServlet;
import org.eclipse.jetty.servlet.ServletContextHandler;

/**
 * Oxalis as an agency's system. It prints a line beginning with {@code PEER} for whatever happens to it: {@code READY}
 * with its port, {@code RECEIVED} with message id, signer and file, {@code SENT} with message id and size of the receipt,
 * {@code FAILED} with the reason. A line {@code <action> <file>} on its standard input sends that file; it ends with its
 * standard input.
 *
 * <p>Arguments: code, own PKCS#12 file, the window's, password, folder for what arrives, the window's address.
 */
public final class OxalisPeer {
    private static final String SERVICE = "urn:singlewindow:service:exchange:1";

    private static final System.Logger LOG = System.getLogger(OxalisPeer.class.getName());

    private final Identity identity;
    private final String code;
    private final URI window;
    private final Injector injector;

    private OxalisPeer(String code, Identity identity, Path folder, URI window) {
        this.code = code;
        this.identity = identity;
        this.window = window;
        this.injector = Guice.createInjector(
                new As4InboundModule(),
                Modules.override(new GuiceModuleLoader()).with(new Setup(identity, code, folder)));
    }

    /** Starts it. */
    public static void main(String[] arguments) throws Exception {
        Identity identity = Identity.read(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]);
        Path folder = Files.createDirectories(Path.of(arguments[4]));
        OxalisPeer peer = new OxalisPeer(arguments[0], identity, folder, URI.create(arguments[5]));
        Server server = peer.listen();
        peer.obey();
        server.stop();
        System.exit(0);
    }

    /** Says what happened, so that who started it can read it. */
    static void say(String... what) {
        System.out.println("PEER\t" + String.join("\t", what));
    }

    private Server listen() throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(server, "/");
        context.addFilter(GuiceFilter.class, "/*", EnumSet.allOf(DispatcherType.class));
        context.addEventListener(new GuiceServletContextListener() {
            @Override
            protected Injector getInjector() {
                return injector;
            }
        });
        context.addServlet(DefaultServlet.class, "/");
        server.start();
        say("READY", String.valueOf(connector.getLocalPort()));
        return server;
    }

    private void obey() throws IOException {
        MessageSender sender = injector.getInstance(Key.get(MessageSender.class, Names.named("oxalis-as4")));
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                String[] order = line.split(" ", 2);
                send(sender, order[0], Files.readAllBytes(Path.of(order[1])));
            }
        }
    }

    private void send(MessageSender sender, String action, byte[] document) {
        try {
            var response = sender.send(new Outgoing(action, document));
            say(
                    "SENT",
                    response.getTransmissionIdentifier().getIdentifier(),
                    String.valueOf(response.primaryReceipt().getValue().length));
        } catch (OxalisTransmissionException | RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            say("FAILED", String.valueOf(cause.getMessage()).replaceAll("\\s+", " "));
            LOG.log(System.Logger.Level.WARNING, "Not sent", e);
        }
    }

    private final class Outgoing implements TransmissionRequest {
        private final String action;
        private final byte[] document;

        Outgoing(String action, byte[] document) {
            this.action = action;
            this.document = document;
        }

        @Override
        public Endpoint getEndpoint() {
            return Endpoint.of(TransportProfile.AS4, window, identity.partner());
        }

        @Override
        public Header getHeader() {
            return Header.newInstance()
                    .sender(ParticipantIdentifier.of(code))
                    .receiver(ParticipantIdentifier.of("SW"))
                    .documentType(DocumentTypeIdentifier.of(action))
                    .process(ProcessIdentifier.of(SERVICE));
        }

        @Override
        public InputStream getPayload() {
            return new ByteArrayInputStream(document);
        }
    }
}
