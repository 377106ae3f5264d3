/** Legal forms at the end of a company's name, lower case, dots and spaces taken out: `s.r.l.` is `srl`. */
export const legalForms: readonly string[] = `
  gmbh mbh ag kg kgaa ohg ug ev eg se gbr inc incorporated corp corporation co company llc llp lp ltd limited plc
  sa sas sarl eurl snc sca spa srl srls sapa sl slu sau bv nv vof cv bvba sprl ab hb oy oyj as asa aps is
  spzoo zoo sro kft zrt nyrt doo dd ad ood eood srlo pty ptyltd pte pteltd kk gk yk kabushikikaisha bhd sdnbhd
  ltda eireli me cia sadecv decv rl saa pvt pvtltd pjsc ooo oao zao pao group holding holdings`
  .trim()
  .split(/\s+/)
