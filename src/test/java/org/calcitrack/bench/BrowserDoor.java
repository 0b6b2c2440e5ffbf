package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The door through which the screens send films, one in each request. */
final class BrowserDoor implements Door {

    private final Session session;
    private final String receipt;
    private final Crew clients;

    BrowserDoor(Server server, int clients) throws IOException, InterruptedException {
        this.session = Session.signIn(server.address(), "radiologist");
        this.receipt = new Reader(server.address(), session.cookie()).openImport();
        this.clients = new Crew(clients);
    }

    @Override
    public double seconds(List<Path> films) throws Exception {
        return clients.time(films, film -> session.bring(receipt, film));
    }

    @Override
    public void close() {
        clients.close();
        session.close();
    }
}
