package org.calcitrack.phantom;

/** What a body of the phantom is made of. */
enum Material {
    /** The whole limb: fat inside a skin 1 to 2 mm thick. */
    SKIN,
    /** Muscle, which stops a little more than the fat it lies in. */
    MUSCLE,
    /** A shell of compact bone around trabeculae and marrow. */
    BONE,
    /** Bowel gas or a lung: takes soft tissue away. */
    GAS
}
