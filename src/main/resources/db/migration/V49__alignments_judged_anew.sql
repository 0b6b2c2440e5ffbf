-- Quality now says whether films would lie as well farther along a bone: what was found before is found anew on use.
update film_alignment set stale = true;
