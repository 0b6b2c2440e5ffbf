package org.calcitrack.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.calcitrack.dicom.TransferSyntax;
import org.junit.jupiter.api.Test;

/** The public dicomweb-client, which most web viewers use, understands what it is answered. */
class DicomwebClientTest extends PeerTest {

    @Test
    void searchesRetrievesAndStores() throws Exception {
        Path client = NodePackage.unpacked("dicomweb-client@0.11.3");
        store(film(1, TransferSyntax.EXPLICIT_LITTLE_ENDIAN));

        NodePackage.Run run = NodePackage.run(
                Path.of("").toAbsolutePath(),
                List.of(
                        NodePackage.NODE.toString(),
                        "src/test/dicomweb/client.mjs",
                        client.resolve("build/dicomweb-client.js").toString(),
                        dicomWeb(),
                        token()));

        assertThat(run.output().lines().toList().getLast())
                .as(run.output())
                .isEqualTo("{\"nobody\":0,\"studies\":1,\"series\":1,\"instances\":1,\"pixels\":60000,"
                        + "\"fileMagic\":\"DICM\",\"frameBytes\":120000,\"bulkBytes\":120000,"
                        + "\"renderedMagic\":[255,216]}");
        assertThat(run.status()).isZero();
    }
}
